export { readText as readMarkdown } from '../plain-text/index.ts';
