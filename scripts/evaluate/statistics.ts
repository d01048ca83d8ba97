/** Pearson's correlation of two lists of equal length, -1 to 1; `NaN` where one of them does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)];
  let [products, squaresX, squaresY] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dy] = [value - meanX, y[i]! - meanY];
    products += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  });
  return products / Math.sqrt(squaresX * squaresY);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function meanAbsoluteDifference(x: readonly number[], y: readonly number[]): number {
  return mean(x.map((value, i) => Math.abs(value - y[i]!)));
}

/** F1 of each class, weighted by how often the class occurs in `gold`; 0 to 1. */
export function weightedF1<Class>(predicted: readonly Class[], gold: readonly Class[]): number {
  const classes = [...new Set(gold)];
  return classes.reduce((sum, name) => {
    const inGold = gold.filter((value) => value === name).length;
    const inPredicted = predicted.filter((value) => value === name).length;
    const inBoth = gold.filter((value, i) => value === name && predicted[i] === name).length;
    return sum + ((2 * inBoth) / (inGold + inPredicted)) * (inGold / gold.length);
  }, 0);
}
