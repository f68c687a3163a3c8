import type { ReactNode } from 'react';
import 'career-elements/fallback.css';

export const metadata = { title: 'career-elements in Next.js', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
