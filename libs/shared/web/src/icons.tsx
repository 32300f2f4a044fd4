import type { ReactNode } from 'react';
import type { RailIcon } from './routes.ts';

/* Few strokes of our own instead of an icon package: they are in the first chunk. */
function Icon({ children, size = 20 }: { children: ReactNode; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

export const CrossIcon = () => <Icon><path d="M5 5l10 10M15 5L5 15" /></Icon>;
export const PlusIcon = () => <Icon><path d="M10 4v12M4 10h12" /></Icon>;
export const SearchIcon = () => <Icon><circle cx="9" cy="9" r="5.2" /><path d="M13 13l4 4" /></Icon>;
export const ClockIcon = () => <Icon><circle cx="10" cy="10" r="7" /><path d="M10 6v4.4l3 1.8" /></Icon>;
export const PersonIcon = () => <Icon><circle cx="10" cy="7" r="3.2" /><path d="M3.8 17c.6-3.4 3-5 6.2-5s5.6 1.6 6.2 5" /></Icon>;
export const MoreIcon = () => <Icon><path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="3" /></Icon>;
export const FoldIcon = () => <Icon><path d="M3 4h14v12H3zM8 4v12" /></Icon>;
export const DownIcon = () => <Icon size={16}><path d="M5 8l5 5 5-5" /></Icon>;
export const SortUpIcon = () => <Icon size={16}><path d="M10 15V5M6 9l4-4 4 4" /></Icon>;
export const SortDownIcon = () => <Icon size={16}><path d="M10 5v10M6 11l4 4 4-4" /></Icon>;
export const BackIcon = () => <Icon><path d="M12 4l-6 6 6 6" /></Icon>;
export const CheckIcon = () => <Icon size={16}><path d="M3.5 10.5l4 4L16.500 5" strokeWidth="2.2" /></Icon>;
export const MissingIcon = () => <Icon size={16}><path d="M5 5l10 10M15 5L5 15" strokeWidth="2.2" /></Icon>;
export const ArrowIcon = ({ turn }: { turn: number }) => <Icon size={16}><path d="M3 10h13M11 5l5 5-5 5" strokeWidth="2" transform={`rotate(${turn} 10 10)`} /></Icon>;
export const OpenIcon = () => <Icon size={16}><path d="M4 4h12v12H4zM11 4v12" /></Icon>;

const railIcons: Readonly<Record<RailIcon, ReactNode>> = {
  home: <path d="M3 9.5L10 4l7 5.5M5 8.5V16h10V8.5" />,
  portfolio: <path d="M3 6h14v10H3zM7 6V4h6v2M3 10.5h14" />,
  programmes: <path d="M4 4h6v5H4zM10 11h6v5h-6zM7 9v4.5h3" />,
  projects: <path d="M3 5h9M3 10h14M6 15h9" />,
  decisions: <path d="M10 3v14M4 6h12M4 6l-2 5h4zM16 6l-2 5h4zM6.5 17h7" />,
  benefits: <path d="M3 16l4.5-5 3.5 3L17 6M12.5 6H17v4.5" />,
  knowledge: <path d="M10 5.5C8 4 5.500 3.800 3 4.300V15.500c2.500-.5 5-.3 7 1.200 2-1.500 4.500-1.700 7-1.200V4.300c-2.500-.5-5-.3-7 1.200zM10 5.500v11" />,
  admin: <path d="M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4" />,
};

export function RailPicture({ icon }: { icon: RailIcon }) {
  return <Icon>{railIcons[icon]}</Icon>;
}
