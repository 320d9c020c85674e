import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vault } from './Vault.js';

const open = (...keys: string[]) => Vault.open(keys, () => {});
const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');

describe('Vault', () => {
  it('opens what it sealed, whatever it was', async () => {
    const vault = await open(key(1));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        // JSON has no minus zero.
        expect(await vault.unseal('a', await vault.seal('a', value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 50 },
    );
  });

  it('shows nothing of what it seals, and never seals the same twice', async () => {
    const vault = await open(key(1));
    const [first, second] = [
      await vault.seal('a', 'RO49AAAA1B31007593840000'),
      await vault.seal('a', 'RO49AAAA1B31007593840000'),
    ];
    expect(first).not.toContain('RO49');
    expect(first).not.toBe(second);
  });

  it('opens with an older key, but seals with the newest', async () => {
    const before = await (await open(key(1))).seal('a', 'text');
    const rotated = await open(key(2), key(1));
    expect(await rotated.unseal('a', before)).toBe('text');
    await expect((await open(key(1))).unseal('a', await rotated.seal('a', 'text'))).rejects.toThrow(
      /not among those given/,
    );
  });

  it('refuses a text from another place, or one that was changed', async () => {
    const vault = await open(key(1));
    const sealed = await vault.seal('session:1', 'text');
    await expect(vault.unseal('session:2', sealed)).rejects.toThrow(/another place/);
    await expect(vault.unseal('session:1', `${sealed.slice(0, -2)}AA`)).rejects.toThrow();
  });

  it.each([[[]], [['short']], [[`${key(1)}AAAA`]]])('says how to make a key when given %j', async (keys) => {
    await expect(open(...keys)).rejects.toThrow(/openssl rand -base64 32/);
  });
});
