const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};
export type Directive = keyof typeof directives;

/**
 * The policy of a page: everything from the site itself, nothing inline. `more` adds sources to directives where a page needs them.
 * `frame-ancestors` cannot stand in a meta element: see public/_headers.
 */
export function contentSecurityPolicy(more: Partial<Record<Directive, string>> = {}): string {
  const names = Object.keys(directives) as Directive[];
  return names.map((name) => [name, directives[name], more[name]].filter(Boolean).join(' ')).join('; ');
}
