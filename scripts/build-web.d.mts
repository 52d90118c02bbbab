/** Builds the review page into one file and says how large it is, in bytes. */
export function buildWeb(out: string): Promise<{ bytes: number; gzipped: number }>;
