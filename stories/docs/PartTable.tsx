import { parts, type Part } from '../../src/ui/parts.js';
import './docs.css';

/** Every part there is: what it is, and the states and kinds that it says of itself. */
export function PartTable() {
  return (
    <table className="docs-table">
      <thead>
        <tr>
          <th scope="col">data-part</th>
          <th scope="col">Is</th>
          <th scope="col">data-state</th>
          <th scope="col">Kinds</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries<Part>(parts).map(([name, { is, states = [], kinds = [] }]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{is}</td>
            <td>{states.join(', ')}</td>
            <td>{kinds.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
