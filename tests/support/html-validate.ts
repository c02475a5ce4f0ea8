import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes `<br/>`; to an HTML parser, that is `<br>`.
    'void-style': ['error', { style: 'selfclose' }],
    // The stylesheet keeps a telephone number on one line; its spaces and hyphens stay plain to copy.
    'tel-non-breaking': 'off',
  },
});

/** What html-validate finds in a page, as `rule: message`. */
export function problemsOf(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}
