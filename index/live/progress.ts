/** How far the opening of an archive is. */
export interface Progress {
  /** What was kept is loaded; files are read and their articles indexed; names are counted, as far as they are not yet. */
  readonly step: 'loading' | 'reading' | 'naming';
  /** Bytes of what was kept while it is loaded, bytes of the files while reading, articles while names are counted. */
  readonly done: number;
  readonly total: number;
  /** How many articles went through this step so far; 0 while what was kept is loaded. */
  readonly articles: number;
}
