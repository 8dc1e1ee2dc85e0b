import { useCarried } from '../../ui/links.tsx';

/** The territory chosen in the frame, as its code; null stands for the office's whole territory. */
export const useRegion = useCarried;
