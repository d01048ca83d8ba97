/**
 * Flesch's own table of reading ease and school grades: R. Flesch, "How to Write Plain English", 1979, table in chapter 2. Each pair is
 * where a band begins: ease 60 to 70 is 8th and 9th grade, 50 to 60 is 10th to 12th, 30 to 50 is college.
 */
const bands = [
  [100, 5],
  [90, 6],
  [80, 7],
  [70, 8],
  [60, 10],
  [50, 13],
  [30, 17],
  [0, 20],
] as const;

/** The school grade at which a Flesch reading ease is drawn among the grades; between two bands in proportion. */
export function easeAsGrade(ease: number): number {
  const clamped = Math.min(100, Math.max(0, ease));
  const lower = bands.findIndex(([from]) => from <= clamped);
  const [lowEase, lowGrade] = bands[lower] ?? bands[7];
  const [highEase, highGrade] = bands[Math.max(0, lower - 1)]!;
  if (highEase === lowEase) return lowGrade;
  return lowGrade + ((clamped - lowEase) / (highEase - lowEase)) * (highGrade - lowGrade);
}
