declare module 'vader-sentiment' {
  const SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  export default { SentimentIntensityAnalyzer };
}
