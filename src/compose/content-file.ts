/** One file of `content/`: its path within that folder, and its text. */
export interface ContentFile {
  path: string;
  text: string;
}
