import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { photo } from '../support/photo.js';
import { Stage } from '../support/Stage.js';
import { StoryPage } from '../support/StoryPage.js';
import { PlainDeposit } from './PlainDeposit.js';

/** The hooks alone, with a page's own elements. */
const meta = { title: 'Headless' } satisfies Meta;
export default meta;

/** A whole deposit, from its first field to its end. Its look is the browser's own; there is no part of the kit in it. */
export const OpenADeposit: StoryObj = {
  loaders: [async () => ({ stage: await Stage.open() })],
  beforeEach: ({ loaded }) => {
    const { stage } = loaded as { stage: Stage };
    return () => stage.close();
  },
  render: (_args, { loaded }) => (
    <StoryPage>
      <PlainDeposit fetch={(loaded as { stage: Stage }).stage.fetch} />
    </StoryPage>
  ),
  async play({ canvas, canvasElement, userEvent }) {
    const send = async (label: string, file: File) => {
      await userEvent.upload(await canvas.findByLabelText(label), file);
      await canvas.findByText(`${file.name} is there.`);
    };
    await canvas.findByRole('heading', { name: 'Your deposit' });
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Amount' }), '15');
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText(/500/)).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: 'Amount' }), '00');
    await userEvent.click(canvas.getByRole('radio', { name: '12 months' }));
    await send('Identity card, front', await photo('card-front.jpg'));
    await send('Identity card, back', await photo('card-back.jpg'));
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));

    await canvas.findByRole('heading', { name: 'Check your details' });
    await expect(canvas.getByRole('textbox', { name: 'First name' })).toHaveValue('Ana');
    await send('Proof of address', await photo('bill.jpg'));
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));

    await canvas.findByRole('heading', { name: 'Read and sign' });
    await userEvent.click(await canvas.findByRole('checkbox', { name: /I have read the terms/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Sign and open the deposit' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Your deposit is open' })).toHaveFocus());
    await expect(canvasElement.querySelector('[data-part]')).toBeNull();
  },
};
