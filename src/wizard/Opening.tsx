import { Button } from '../ui/Button.js';
import { Screen, ScreenBody } from '../ui/Screen.js';
import { Loading } from './Loading.js';

/** What the server shows too, and the browser until the texts are there. */
export function Opening() {
  return (
    <Screen aria-busy="true">
      <Loading />
    </Screen>
  );
}

/** Stands where not even the texts could be loaded, which is why it brings two words of its own. */
export function Bare() {
  return (
    <Screen>
      <ScreenBody>
        <Button onClick={() => location.reload()}>Load again</Button>
      </ScreenBody>
    </Screen>
  );
}
