import type { PersonCard } from './cards';
import type { PictureView } from './picture';
import type { HtmlView, TextView } from './text';

/** A piece of news in a list. */
export interface PostCard {
  url: string;
  title: TextView;
  summary?: TextView;
  picture?: PictureView;
  /** ISO 8601 date. */
  publishedOn: string;
}

/** A piece of news. */
export interface PostDetail extends PostCard {
  body?: HtmlView;
  author?: PersonCard;
}
