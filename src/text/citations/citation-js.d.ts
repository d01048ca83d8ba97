declare module '@citation-js/core' {
  /** What plugins add, by name. */
  export const plugins: {
    config: { get: (name: '@bibtex') => { format: Record<string, unknown> } };
    output: { format: (name: string, items: readonly object[], options?: object) => unknown };
    input: { chain: (data: string, options?: object) => Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
