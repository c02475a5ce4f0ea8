/**
 * What is wrong with a value, for programs: the sentences of an issue may change with any version, its code
 * only with a major one. New codes may come with a minor version.
 *
 * - `no-resume`: the value is no résumé. Of the whole file.
 * - `not-json`: a value that JSON cannot hold, such as a function.
 * - `type`: a value of another type; `params.type` is the type of JSON that is expected.
 * - `date`, `url`, `email`, `photo`, `country-code`, `color`, `margins`, `schema-address`: a text that is not
 *   what its name says.
 * - `date-order`: an end before its start; `params.start` is the start.
 * - `choice`: none of `params.choices`.
 * - `range`: a number that is not from `params.minimum` to `params.maximum`.
 * - `length`: more characters or items than `params.limit`.
 * - `form`: another violation of a schema.
 * - `unknown-key`: a misspelt name of a field.
 * - `other-spelling`: a name that this theme reads, but other programs do not.
 * - `second-name`: a field that is filled under two names; `params.shown` is the one that is shown.
 * - `not-shown`: text that the page does not show.
 * - `misplaced`: a field or an option in a place where it has no effect, or where only this theme reads it.
 * - `unknown-option`, `unknown-section`, `unknown-language`: a name that the theme or the résumé does not have.
 * - `unknown-variant`, `unknown-tag`: the same; `params.known` are the variants, empty if they are many.
 * - `hidden-path`: a path in `hide` that leads nowhere, so that it hides nothing.
 * - `wide-path`: a path in `hide` that hides more than it says.
 * - `no-language`: a résumé in another language than English that does not name it.
 * - `other-language`: a text in another language than the one that is named, `params.named`.
 * - `more`: there are more issues than are listed; `params.others` says how many.
 */
export type IssueCode =
  | 'no-resume'
  | 'not-json'
  | 'type'
  | 'date'
  | 'date-order'
  | 'url'
  | 'email'
  | 'photo'
  | 'country-code'
  | 'color'
  | 'margins'
  | 'schema-address'
  | 'choice'
  | 'range'
  | 'length'
  | 'form'
  | 'unknown-key'
  | 'other-spelling'
  | 'second-name'
  | 'not-shown'
  | 'misplaced'
  | 'unknown-option'
  | 'unknown-section'
  | 'unknown-language'
  | 'unknown-variant'
  | 'unknown-tag'
  | 'hidden-path'
  | 'wide-path'
  | 'no-language'
  | 'other-language'
  | 'more';

/** Values that the sentences of an issue contain. Which there are depends on the code. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;
