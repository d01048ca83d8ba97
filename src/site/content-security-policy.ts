const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};
export type Directive = keyof typeof directives | 'worker-src';

/**
 * The policy of a page: everything from the site itself, nothing inline. `more` adds sources to directives where a page needs them.
 * `frame-ancestors` cannot stand in a meta element: see public/_headers.
 */
export function contentSecurityPolicy(more: Partial<Record<Directive, string>> = {}): string {
  const names = new Set([...Object.keys(directives), ...Object.keys(more)] as Directive[]);
  return [...names]
    .map((name) => [name, name === 'worker-src' ? undefined : directives[name], more[name]].filter(Boolean).join(' '))
    .join('; ');
}
