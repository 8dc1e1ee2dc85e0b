import { Select } from 'antd';
import type { RegionChoice } from './types.ts';

/** The choice among so many regions that one has to look for a name. */
export function RegionSearch({ label, value, options, onChoose }: RegionChoice) {
  return (
    <Select
      className="region-switch"
      variant="borderless"
      aria-label={label}
      value={value}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      onChange={onChoose}
    />
  );
}
