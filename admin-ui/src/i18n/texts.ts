/** The same keys with texts of another language: a key too many or too few does not compile. */
export type Translated<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]> };
