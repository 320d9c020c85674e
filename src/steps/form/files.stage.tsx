import type { OnboardingProxyOptions } from 'onboarding-kit/proxy';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { FieldOf } from '../../protocol/index.js';
import { formStage } from './formStage.stage.js';

/** Tests of files: a step with one slot for them. */
export async function fileStage(slot: Partial<FieldOf<'file'>> = {}, options: Partial<OnboardingProxyOptions> = {}) {
  const field: FieldOf<'file'> = {
    type: 'file',
    name: 'card',
    label: 'Card',
    required: true,
    accept: ['image/png', 'image/jpeg', 'application/pdf'],
    ...slot,
  };
  const stage = await formStage([field], options);
  const open = async () => {
    const { session, close } = await stage.open();
    await expect.element(page.getByRole('group', { name: 'Card' })).toBeVisible();
    return { session, reload: async () => (await close(), open()) };
  };
  return { ...stage, open };
}

/** A promise to be kept later. */
export function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
