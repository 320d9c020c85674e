import { tokenNames, type TokenName } from 'onboarding-kit';
import { useEffect, useRef, useState } from 'react';
import { Root } from '../../src/ui/Root.js';
import './docs.css';

const presets = ['calm', 'crisp', 'warm'] as const;
const schemes = ['light', 'dark'] as const;

/** Every token there is, with what it holds in each preset; of a colour, in light and dark. */
export function TokenTable() {
  return (
    <table className="docs-table">
      <thead>
        <tr>
          <th scope="col">Token</th>
          {presets.map((preset) => (
            <th key={preset} scope="col">
              {preset}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tokenNames.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {presets.map((preset) => (
              <td key={preset}>
                <Held name={name} preset={preset} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a token holds, read where it holds: two swatches of a colour, the words of anything else. */
function Held({ name, preset }: { name: TokenName; preset: (typeof presets)[number] }) {
  const place = useRef<HTMLSpanElement>(null);
  const [value, setValue] = useState('');
  useEffect(() => {
    const { current } = place;
    if (current) setValue(plain(getComputedStyle(current).getPropertyValue(`--ok-${name}`).trim()));
  }, [name, preset]);
  const isColour = CSS.supports('color', value) && value !== '';
  return (
    <>
      <span className={isColour ? 'docs-swatches' : undefined}>
        {schemes.slice(0, isColour ? 2 : 1).map((scheme) => (
          <Root key={scheme} appearance={{ preset, scheme }}>
            <span ref={scheme === 'light' ? place : undefined}>
              {isColour && (
                <svg className="docs-swatch" viewBox="0 0 28 24" aria-hidden="true">
                  <rect width="28" height="24" fill={`var(--ok-${name})`} />
                </svg>
              )}
            </span>
          </Root>
        ))}
      </span>
      {!isColour && <code>{value}</code>}
    </>
  );
}

/** `calc(24 * 1px)` is a size that the page may scale: 24px unless it does. */
const plain = (value: string) => value.replace(/calc\(([\d.]+) \* 1px\)/g, '$1px');
