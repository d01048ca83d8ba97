import type { OfflineRequest, OfflineState } from '../../schema/offline.ts';
import { describeOffline } from '../wording/offline.ts';

/**
 * Lets the browser keep the site, and says what is kept: `Offline ready: 5 articles, edition igp7fhz, 1.2 MB`. A page that is read from a
 * folder says that it needs no network. Hidden where there is nothing to say, as without script.
 */
class OfflineStatus extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#ask('keep'));
    if (location.protocol === 'file:') this.#show({ text: 'This copy needs no network.' });
    else if ('serviceWorker' in navigator) void this.#register().catch(() => {});
  }

  /** Where the browser forbids it, the site is read as any other. */
  async #register(): Promise<void> {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', ({ data }) => this.#show(describeOffline(data as OfflineState)));
    serviceWorker.startMessages();
    await serviceWorker.register(new URL(this.dataset['worker'] ?? '', location.href), { updateViaCache: 'none' });
    await this.#ask('state');
  }

  async #ask(request: OfflineRequest): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    active?.postMessage(request);
  }

  #show({ text, share, offer }: ReturnType<typeof describeOffline>): void {
    const [said, progress, button] = [
      this.querySelector('p'),
      this.querySelector('progress'),
      this.querySelector('button'),
    ];
    if (said === null || progress === null || button === null) return;
    this.hidden = text === '';
    if (said.textContent !== text) said.textContent = text;
    progress.hidden = share === undefined;
    progress.value = share ?? 0;
    button.hidden = offer === undefined;
    button.textContent = offer ?? '';
  }
}

customElements.define('offline-state', OfflineStatus);
