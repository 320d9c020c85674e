import { useTexts } from '../../react/index.js';
import { Notice } from '../../ui/Notice.js';
import { useAnswerScope } from './AnswerScope.js';
import { Summary } from './Summary.js';

/**
 * All that is said above the fields of a form: what a change brings with it, the answers to be reviewed, a note of the
 * servicer's, and the errors, which take the focus after an attempt that did not pass.
 *
 * @example
 * <AnswerForm {...props}>
 *   <AnswerNotes />
 *   <AnswerFields />
 *   <AnswerSubmit />
 * </AnswerForm>
 */
export function AnswerNotes() {
  const { text, error } = useTexts();
  const { step, preface, scope, attempt, held, rest } = useAnswerScope();
  return (
    <>
      {preface}
      {step.note !== undefined && <Notice title={text('form.note_title')}>{step.note}</Notice>}
      <Summary scope={scope} fields={step.fields} attempt={attempt} held={held} />
      {rest.length > 0 && (
        <Notice tone="danger">{rest.map(({ code, params }) => error(code, params)).join(' ')}</Notice>
      )}
    </>
  );
}
