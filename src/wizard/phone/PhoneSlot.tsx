import { FieldView } from '../../fields/FieldView.js';
import { FormScopeProvider } from '../../fields/FormScope.js';
import type { FieldOf, HandoverView } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { Announcer } from '../../steps/form/Announcer.js';
import { Notice } from '../../ui/Notice.js';
import { ScreenBody, SmallPrint } from '../../ui/Screen.js';
import { usePhoneForm } from './usePhoneForm.js';

export interface PhoneSlotProps {
  view: HandoverView;
  field: FieldOf<'file'>;
}

/** The slot, and the word that the rest is done on the computer. */
export function PhoneSlot({ view, field }: PhoneSlotProps) {
  const { text } = useTexts();
  const { scope, announcer } = usePhoneForm(view, field);
  const count = view.uploads.filter(({ state }) => state === 'ready').length;
  const open = view.uploads.some(({ state }) => state === 'sending' || state === 'scanning');
  return (
    <ScreenBody>
      <FormScopeProvider value={scope}>
        <FieldView field={field} fields={[field]} />
      </FormScopeProvider>
      <Announcer ref={announcer} />
      <div role="status">
        {count > 0 && !open ? (
          <Notice title={text('phone.done_title')}>{text('phone.done_description', { count })}</Notice>
        ) : (
          <SmallPrint>{text('phone.waiting')}</SmallPrint>
        )}
      </div>
    </ScreenBody>
  );
}
