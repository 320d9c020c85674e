import { expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import { createTestClient } from './testClient.js';

test('the sandbox runs in a browser: signed calls, files, a visit to the bank', async () => {
  const sandbox = await createSandbox();
  const client = createTestClient(sandbox, '/v1s');

  const deposit = await client.start('carpati_ro_deposit_sbx_#3.0');
  await deposit.step('product_form', { value: '100000', currency: 'EUR', period: '12' });
  const front = await deposit.upload('identity_front', new File(['a picture'], 'față.jpg'));
  expect(front).toMatchObject({ status: 200, body: { data: { first_name: 'Ana' } } });
  expect(sandbox.log.at(-1)).toMatchObject({ type: 'attachment_accepted', file_name: 'față.jpg', size: 9 });

  const consent = await client.start('carpati_ro_aisp_sbx_#2.0');
  const { body } = await consent.step('sca', { psu_redirect_link: 'https://tenant.example/return' });
  const back = await sandbox.visit(String(Object(body['data']).url), { decision: 'approve' });
  expect(await client.exchange(new URL(back).searchParams.get('temp_token'))).toMatchObject({ status: 200 });
});
