/**
 * The same texts in another language: a text that is missing, or one too many, is an error of types. `Kept` are keys whose
 * values are no words and stay what they are in English.
 */
export type Translated<English, Kept = never> = {
  readonly [Key in keyof English]: Key extends Kept
    ? English[Key]
    : English[Key] extends string
      ? string
      : Translated<English[Key], Kept>;
};
