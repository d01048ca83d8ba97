/** What a page that is read from a folder may do: it asks nobody for anything, and starts workers only from itself. */
const changed: Readonly<Record<string, (sources: string) => string>> = {
  'connect-src': () => "'none'",
  'manifest-src': () => "'none'",
  'worker-src': (sources) => (/\bblob:/.test(sources) ? 'blob:' : "'none'"),
};

/** The content security policy of a page in the portable edition, made from that which it has on the site. */
export function portablePolicy(policy: string): string {
  const directives = policy.split(';').map((part) => {
    const [, name = '', sources = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(part) ?? [];
    return [name, changed[name]?.(sources) ?? sources] as const;
  });
  const named = new Set(directives.map(([name]) => name));
  const missing = Object.entries(changed).filter(([name]) => !named.has(name));
  return [...directives, ...missing.map(([name, change]) => [name, change('')] as const)]
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
