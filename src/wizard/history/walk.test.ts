import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMark, withMark, type Mark } from './Mark.js';
import { align, arrive, type Move, type Walk } from './walk.js';

/** As a browser keeps it: entries, of which the first is the page that the user came from. */
class Pretended {
  entries: unknown[] = ['elsewhere', { router: 1 }];
  at = 1;

  get state() {
    return this.entries[this.at];
  }

  get left() {
    return this.state === 'elsewhere';
  }

  get mark(): Mark | undefined {
    return readMark(this.state);
  }

  /** Whether it moved. */
  go(delta: number): boolean {
    if (this.at + delta < 0 || this.at + delta >= this.entries.length || delta === 0) return false;
    this.at += delta;
    return true;
  }

  push(state: unknown) {
    this.entries.splice((this.at += 1), Infinity, state);
  }

  make(moves: Move[]) {
    for (const move of moves) {
      if (move.do === 'go') this.go(move.delta);
      else if (move.do === 'push') this.push(withMark(this.state, move.mark));
      else this.entries[this.at] = withMark(this.state, move.mark);
    }
  }
}

/** A wizard on that page. */
class Wizard {
  readonly history = new Pretended();
  walk: Walk;

  constructor(places: string[], session = 'a') {
    this.walk = { session, places, shown: places.at(-1) ?? '' };
    this.align();
  }

  align() {
    this.history.make(align(this.history.mark, this.walk));
  }

  /** It looks otherwise now: a step more, a step less, an end. */
  become(places: string[], session = this.walk.session) {
    this.walk = { session, places, shown: places.at(-1) ?? '' };
    this.align();
  }

  look(shown: string) {
    this.walk = { ...this.walk, shown };
    this.align();
  }

  press(delta: 1 | -1): this {
    if (this.history.go(delta)) this.#arrived();
    return this;
  }

  #arrived() {
    if (this.history.left) return;
    const arrival = arrive(this.history.mark, this.walk);
    if (arrival === 'pass') {
      if (this.history.go(-1)) this.#arrived();
    } else if (arrival) this.look(arrival.show);
  }
}

describe('Back and Forward', () => {
  it('walk the steps, and the Back of the first one leaves the page', () => {
    const wizard = new Wizard(['one', 'two', 'three']);
    expect(wizard.press(-1).walk.shown).toBe('two');
    expect(wizard.press(-1).walk.shown).toBe('one');
    expect(wizard.press(1).walk.shown).toBe('two');
    expect(wizard.press(1).walk.shown).toBe('three');
    wizard.press(-1).press(-1).press(-1);
    expect(wizard.history.left).toBe(true);
  });

  it('leave a page of one step at once', () => {
    expect(new Wizard(['one']).press(-1).history.left).toBe(true);
  });

  it('grow with the way, and keep what the host has in its state', () => {
    const wizard = new Wizard(['one']);
    wizard.become(['one', 'two']);
    expect(wizard.history.entries.slice(1)).toEqual([
      { router: 1, 'onboarding-kit': { session: 'a', at: 0, step: 'one' } },
      { router: 1, 'onboarding-kit': { session: 'a', at: 1, step: 'two' } },
    ]);
  });

  it('pass over a step that cannot be looked at', () => {
    const wizard = new Wizard(['one', 'code']);
    wizard.become(['one', 'three']);
    expect(wizard.press(-1).walk.shown).toBe('one');
    expect(wizard.press(-1).history.left).toBe(true);
  });

  it('leave from the end at once, whatever was walked before it', () => {
    const wizard = new Wizard(['one', 'two', 'three']);
    wizard.become(['end']);
    expect(wizard.walk.shown).toBe('end');
    expect(wizard.press(-1).history.left).toBe(true);
  });

  it('leave from another session at once', () => {
    const wizard = new Wizard(['one', 'two']);
    wizard.become(['first'], 'b');
    expect(wizard.press(-1).history.left).toBe(true);
  });

  it('leave entries alone that are not the wizard’s', () => {
    const wizard = new Wizard(['one', 'two']);
    wizard.history.push({ router: 2 });
    wizard.press(-1);
    wizard.press(1);
    expect(wizard.walk.shown).toBe('two');
    expect(wizard.history.state).toEqual({ router: 2 });
  });

  it('go with a step that is changed: what lay ahead is not come to by Forward', () => {
    const wizard = new Wizard(['one', 'two', 'three']);
    wizard.look('one');
    wizard.become(['one']);
    expect(wizard.press(1).walk.shown).toBe('one');
    wizard.become(['one', 'two']);
    expect(wizard.press(-1).walk.shown).toBe('one');
    expect(wizard.press(-1).history.left).toBe(true);
  });

  it('agree with what is shown after whatever was done, and as many Backs leave as there are places', () => {
    const action = fc.oneof(
      fc.record({ do: fc.constant('press' as const), delta: fc.constantFrom(1 as const, -1 as const) }),
      fc.record({ do: fc.constant('look' as const), at: fc.nat(5) }),
      fc.record({ do: fc.constant('answer' as const), open: fc.boolean() }),
      fc.record({ do: fc.constant('change' as const) }),
      fc.record({ do: fc.constant('reload' as const) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(action, { maxLength: 30 }), (steps, actions) => {
        const wizard = new Wizard(Array.from({ length: steps }, (_, at) => `step-${at}`));
        let next = steps;
        for (const act of actions) {
          const { places, shown } = wizard.walk;
          if (act.do === 'press') {
            if (act.delta === -1 && shown === places[0]) continue;
            wizard.press(act.delta);
          }
          if (act.do === 'look') wizard.look(places[act.at % places.length] ?? shown);
          if (act.do === 'answer') {
            const earlier = act.open ? places : places.slice(0, -1);
            wizard.become([...earlier, `step-${(next += 1)}`]);
          }
          if (act.do === 'change') wizard.become(places.slice(0, places.indexOf(shown) + 1));
          if (act.do === 'reload') wizard.align();
          expect(wizard.history.mark?.step).toBe(wizard.walk.shown);
          expect(wizard.history.mark?.session).toBe('a');
        }
        for (let backs = wizard.walk.places.indexOf(wizard.walk.shown); backs >= 0; backs -= 1) {
          expect(wizard.history.left).toBe(false);
          wizard.press(-1);
        }
        expect(wizard.history.left).toBe(true);
      }),
    );
  });
});

describe('a mark', () => {
  it('has no room in a state that is no plain object', () => {
    for (const state of ['words', 7, [1], new Date(0)])
      expect(withMark(state, { session: 'a', at: 0, step: 'b' })).toBe(state);
  });

  it('is taken out without a trace', () => {
    const mark = { session: 'a', at: 0, step: 'b' };
    expect(withMark(withMark(null, mark), undefined)).toBeNull();
    expect(withMark(withMark({ key: 1 }, mark), undefined)).toEqual({ key: 1 });
  });

  it('is no mark when anything else stands there', () => {
    for (const mark of [null, 'x', {}, { session: 1, at: 0, step: 'a' }, { session: 'a', at: -1, step: 'b' }])
      expect(readMark({ 'onboarding-kit': mark })).toBeUndefined();
  });
});
