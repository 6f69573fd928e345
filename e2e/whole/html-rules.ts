import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The checker's standard rules, none of them off. */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    elements: [
      'html5',
      // React writes action="" into each form of a server action: the form goes to the page itself. Nothing else is allowed there.
      { form: { inherit: 'form', attributes: { action: { enum: ['', '/^\\/[a-z]/'] } } } },
    ],
  }),
);

/** What the checker finds in a page as it was served. */
export async function faultsOfHtml(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId}: ${message} (${selector ?? `${line}:${column}`})`,
    ),
  );
}
