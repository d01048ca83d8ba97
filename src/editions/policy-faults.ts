/** Sources that let a page run or load what the site does not hold. */
const unsafeSource = /^(?:\*|'unsafe-[\w-]+'|https?:.*|wss?:.*|[\w*.-]+\.[\w*]+.*|'nonce-.*'|'strict-dynamic')$/;

/** Sources by scheme that some directives may have. */
const allowedSchemes: Readonly<Record<string, readonly string[]>> = {
  'img-src': ['data:'],
  'worker-src': ['blob:'],
};

/** What a policy must say word for word: nothing is allowed that it does not name. */
const required: Readonly<Record<string, string>> = { 'default-src': "'none'", 'base-uri': "'none'" };

/** What is wrong with a content security policy, one line a fault: a page may run and load the site's own files and nothing else. */
export function policyFaults(policy: string): string[] {
  const directives = new Map(policy.split(';').map((part) => readDirective(part)));
  const missing = Object.entries(required).filter(([name, value]) => directives.get(name)?.join(' ') !== value);
  const unsafe = [...directives].flatMap(([name, sources]) =>
    sources.filter((source) => isUnsafe(name, source)).map((source) => `${name} ${source}`),
  );
  return [
    ...missing.map(([name, value]) => `the policy must say ${name} ${value}`),
    ...unsafe.map((source) => `the policy allows ${source}`),
  ];
}

function readDirective(part: string): [string, string[]] {
  const [name = '', ...sources] = part.trim().toLowerCase().split(/\s+/);
  return [name, sources];
}

function isUnsafe(directive: string, source: string): boolean {
  if (source.endsWith(':')) return !(allowedSchemes[directive]?.includes(source) ?? false);
  return unsafeSource.test(source);
}
