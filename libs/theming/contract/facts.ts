import type { PictureView } from './picture';
import type { TextView } from './text';

/** One step of how a product comes about, or one day of a tour. */
export interface StepView {
  title: TextView;
  text?: TextView;
  picture?: PictureView;
}

/** A month of the year, for a picture of the season. */
export interface MonthView {
  /** Short name in the page's language, e.g. "Mar". */
  name: string;
  inSeason: boolean;
}

/**
 * What some sectors say of a product besides its attributes. Themes choose the words: the steps are an itinerary for a
 * tour and a way of making for a scarf.
 */
export interface ProductFacts {
  origin?: TextView;
  /** How it is packed, e.g. "Carton of 12 bags". */
  packing?: TextView;
  materials?: TextView;
  /** How long a tour or a service takes, e.g. "3 days, 2 nights". */
  duration?: TextView;
  /** In words, e.g. "March – June". */
  season?: TextView;
  /** Twelve when a season is known, else none. */
  months: MonthView[];
  steps: StepView[];
}
