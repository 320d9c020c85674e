import { useState } from 'react';
import { states } from '../atlas/states.js';
import { StoryFrame } from './StoryFrame.js';
import './docs.css';

const presets = ['calm', 'crisp', 'warm'] as const;
const schemes = ['light', 'dark'] as const;
const widths = [360, 1280];

/** Every state of the contract, with the story that shows it; opened, in each preset and scheme, narrow and wide. */
export function StateTable() {
  return Object.entries<Readonly<Record<string, string>>>(states).map(([group, places]) => (
    <section key={group}>
      <h2>{group}</h2>
      <table className="docs-table">
        <tbody>
          {Object.entries(places).map(([state, place]) => (
            <State key={state} name={state} place={place} />
          ))}
        </tbody>
      </table>
    </section>
  ));
}

function State({ name, place }: { name: string; place: string }) {
  const [open, setOpen] = useState(false);
  if (place.startsWith('unseen: '))
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={2}>Not to be seen: {place.slice(8)}.</td>
      </tr>
    );
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>
          <a href={`?path=/story/${place}`} target="_top">
            {place}
          </a>
        </td>
        <td>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            In every look
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={3}>
            <ContactSheet story={place} />
          </td>
        </tr>
      )}
    </>
  );
}

/** One story in each preset and scheme, narrow and wide. */
function ContactSheet({ story }: { story: string }) {
  return widths.map((width) => (
    <div key={width} className="docs-frames">
      {presets.flatMap((preset) =>
        schemes.map((scheme) => (
          <StoryFrame
            key={preset + scheme}
            story={story}
            look={{ preset, scheme }}
            width={width}
            height={820}
            scale={width === 360 ? 0.4 : 0.22}
            caption={`${preset}, ${scheme}, ${width} px`}
          />
        )),
      )}
    </div>
  ));
}
