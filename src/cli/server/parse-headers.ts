/** The headers that a `_headers` file sets for every path: the indented lines below `/*`. */
export function parseHeaders(text: string): [string, string][] {
  const section = /^\/\*\n((?:[ \t]+.*\n?)*)/m.exec(text)?.[1] ?? '';
  return section
    .split('\n')
    .map((line) => /^\s+([\w-]+):\s*(.*)$/.exec(line))
    .flatMap((match) => (match ? [[match[1]!, match[2]!] as [string, string]] : []));
}
