export { findStructure as readText } from '../structure/index.ts';
