export interface RegionChoice {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChoose: (code: string) => void;
}
