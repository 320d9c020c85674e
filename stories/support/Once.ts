/** Something that happens once, and can be waited for before and after. */
export class Once {
  readonly happened: Promise<void>;
  readonly happen: () => void;

  constructor() {
    let happen = () => {};
    this.happened = new Promise((resolve) => (happen = resolve));
    this.happen = happen;
  }
}
