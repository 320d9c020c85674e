/** What a page says: heading, text, and the words of what can be pressed. */
interface PageTexts {
  title: string;
  text: string;
  /** A paragraph of its own below it: what to beware of. */
  beware?: string;
  /** Under the text, smaller. */
  more?: string;
  /** The link to the page where the user began. */
  home?: string;
}

/** All words of the pages of the way back. `{tenant}`, `{seconds}` (with their unit) and `{reference}` are filled in. */
export interface ReturnTexts {
  moment: PageTexts;
  looking: PageTexts;
  done: PageTexts;
  ask: PageTexts & { yes: string; no: string };
  elsewhere: PageTexts;
  declined: PageTexts;
  unknown: PageTexts;
  stale: PageTexts;
  late: PageTexts;
  foreign: PageTexts;
  busy: PageTexts;
  failed: PageTexts;
  /** Where scripts are off. */
  noScript: string;
  /** Who the tenant is where no name is known. */
  tenant: string;
}
