/** The pages that stand in the head of every page, in order. */
export const sections = [
  { name: 'Briefing', path: '/' },
  { name: 'Articles', path: '/articles/' },
  { name: 'Coverage', path: '/coverage/' },
  { name: 'Quotations', path: '/quotations/' },
  { name: 'Timeline', path: '/timeline/' },
  { name: 'Names', path: '/names/' },
  { name: 'Search', path: '/search/' },
  { name: 'Method', path: '/method/' },
  { name: 'Data', path: '/data/' },
] as const;
export type SectionName = (typeof sections)[number]['name'];
