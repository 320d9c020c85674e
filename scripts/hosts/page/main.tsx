import { OnboardingWizard } from 'onboarding-kit';
import styles from 'onboarding-kit/styles.css?url';
import { createRoot, type Root } from 'react-dom/client';
import { Stage } from '../../../stories/support/Stage.js';
import { compare, look } from './look.js';
import { allSkills, scenes } from './scenes.js';

/** What the script does with the page. */
export interface HostsPage {
  /** Shows a scene, in place of the one before; `inside` a shadow root or among the page's styles. */
  show(scene: string, inside: 'page' | 'shadow'): Promise<void>;
  /** Waits until nothing of it changes any more: what is loaded by itself has come. */
  settle(): Promise<void>;
  /** Takes it away. */
  clear(): void;
  /** Lays a host's style sheet on the page, or none; by its address. */
  dress(sheet: string | undefined, dir: string): Promise<void>;
  /** Narrows the place of the wizard. */
  narrow(on: boolean): void;
  /** Takes the guard out of the kit's sheet. */
  disarm(): void;
  /** Remembers how the wizard, or the host's own page, looks; `boxes` alone, or all. */
  remember(what: 'wizard' | 'page', how: 'boxes' | 'all'): void;
  /** What looks otherwise now, and how much was looked at. */
  differences(what: 'wizard' | 'page', how: 'boxes' | 'all'): { words: string[]; looked: number };
}

const mount = document.querySelector('#mount') as HTMLElement;
const sample = document.querySelector('#sample') as HTMLElement;
let shown: { root: Root; stage: Stage } | undefined;
const remembered: Record<string, ReturnType<typeof look>> = {};

const frames = async () => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
};
const link = (id: string, href: string) =>
  new Promise<void>((loaded) => {
    const element = Object.assign(document.createElement('link'), { id, rel: 'stylesheet', href });
    element.onload = () => loaded();
    // Before all others, as a layered sheet must be; what lies outside of layers is not told by its place.
    document.head.prepend(element);
  });
const wizard = () => (mount.querySelector('[data-part="mount"]')?.shadowRoot ?? mount).querySelector('.ok-root');
const subject = (what: 'wizard' | 'page') =>
  what === 'page' ? [document.documentElement, document.body, sample] : [wizard() ?? mount];

const hosts: HostsPage = {
  async show(name, inside) {
    hosts.clear();
    if (inside === 'page' && !document.querySelector('#kit')) await link('kit', styles);
    const { prepare, ...scene } = scenes[name] ?? {};
    const stage = await Stage.open({ skills: allSkills });
    const sessionId = (await prepare?.(stage))?.sessionId;
    const root = createRoot(mount);
    shown = { root, stage };
    root.render(
      <OnboardingWizard
        {...scene}
        {...(inside === 'shadow' && { shadow: styles })}
        fetch={stage.fetch}
        sessionId={sessionId}
        returnTo={stage.returnTo}
        tenantName="Acme"
        locale="en-GB"
        keepInAddress={false}
        onExit={() => undefined}
      />,
    );
  },
  async settle() {
    const place = wizard() ?? mount;
    let changed = 0;
    const watch = new MutationObserver(() => (changed = 0));
    watch.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
    while (changed < 20) {
      await frames();
      changed += 1;
    }
    watch.disconnect();
  },
  clear() {
    shown?.root.unmount();
    shown?.stage.close();
    shown = undefined;
    document.querySelector('#kit')?.remove();
  },
  async dress(sheet, dir) {
    document.documentElement.dir = dir;
    const before = document.querySelector('#host');
    if (sheet !== undefined) await link('host', sheet);
    before?.remove();
    await frames();
  },
  narrow: (on) => mount.toggleAttribute('data-narrow', on),
  disarm() {
    const sheet = document.querySelector<HTMLLinkElement>('#kit')?.sheet;
    for (let at = (sheet?.cssRules.length ?? 0) - 1; at >= 0; at -= 1)
      if (sheet?.cssRules[at] instanceof CSSStyleRule) sheet.deleteRule(at);
  },
  remember(what, how) {
    remembered[what] = look(subject(what), how === 'all');
  },
  differences(what, how) {
    const now = look(subject(what), how === 'all');
    return { words: compare(remembered[what] ?? [], now), looked: now.length };
  },
};
Object.assign(globalThis, { hosts });
