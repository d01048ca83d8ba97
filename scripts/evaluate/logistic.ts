/** An example: what was observed of it, and what it is. */
interface Example {
  values: readonly number[];
  isTrue: boolean;
}

const rounds = 30;
/** Keeps weights near 0 where the examples do not tell; in units of a standard deviation. */
const penalty = 1;

/**
 * Logistic regression with a quadratic penalty, by Newton's method on standardised values; what never varies gets no weight.
 * The weights and the bias are those of the values as given.
 */
export function fitLogistic(examples: readonly Example[]): { weights: number[]; bias: number } {
  const columns = examples[0]!.values.map((_, column) => standardise(examples.map(({ values }) => values[column]!)));
  const rows = examples.map((_, row) => [...columns.map(({ values }) => values[row]!), 1]);
  const size = columns.length + 1;
  let solution = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = solution.map((weight, index) => (index < size - 1 ? penalty * weight : 0));
    const curvature = solution.map((_, row) => solution.map((_, column) => (row === column ? penalty : 0)));
    for (const [index, row] of rows.entries()) {
      const likely = 1 / (1 + Math.exp(-dot(row, solution)));
      const error = likely - Number(examples[index]!.isTrue);
      for (let i = 0; i < size; i++) {
        gradient[i]! += error * row[i]!;
        for (let j = 0; j < size; j++) curvature[i]![j]! += likely * (1 - likely) * row[i]! * row[j]!;
      }
    }
    const step = solve(curvature, gradient);
    solution = solution.map((weight, index) => weight - step[index]!);
  }
  const weights = columns.map(({ deviation }, index) => solution[index]! / deviation);
  const shift = columns.reduce((sum, { mean }, index) => sum + weights[index]! * mean, 0);
  return { weights, bias: solution[size - 1]! - shift };
}

function standardise(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return { mean, deviation, values: values.map((value) => (value - mean) / deviation) };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * b[index]!, 0);

/** Gauss-Jordan elimination of a positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (const [pivot, row] of rows.entries()) {
    const scale = row[pivot]!;
    for (let column = pivot; column < row.length; column++) row[column]! /= scale;
    for (const other of rows) {
      if (other === row) continue;
      const factor = other[pivot]!;
      for (let column = pivot; column < row.length; column++) other[column]! -= factor * row[column]!;
    }
  }
  return rows.map((row) => row.at(-1)!);
}
