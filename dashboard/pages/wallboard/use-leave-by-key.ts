import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** Escape leads back to the board. */
export function useLeaveByKey(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') void navigate('/');
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [navigate]);
}
