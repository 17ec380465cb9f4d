import type { AppError } from '#kernel';

/** Takes what is refused in a theme: throws it, or notes it so that the search goes on. */
export type Report = (refusal: AppError) => void;

/** Ends the search at the first refusal, as compiling does. */
export const refuse: Report = (refusal) => {
  throw refusal;
};
