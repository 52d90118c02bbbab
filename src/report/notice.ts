/** Something that must be known before the numbers are read: plain text, the title says it all. */
export interface Notice {
  title: string;
  text: string;
  items: string[];
}
