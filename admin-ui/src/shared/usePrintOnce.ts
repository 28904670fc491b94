import { useEffect, useRef } from 'react';
import { sameQuestion } from './views';

type Question = Readonly<Record<string, string>>;

/**
 * Prints the screen once, as soon as it shows the answer to a question.
 *
 * @param shown the question that the screen shows
 * @param isThere whether its answer is there
 * @return asks for it
 */
export function usePrintOnce(shown: Question, isThere: boolean): (question: Question) => void {
  const due = useRef<Question>(undefined);
  useEffect(() => {
    if (due.current && isThere && sameQuestion(due.current, shown)) {
      due.current = undefined;
      window.print();
    }
  });
  return (question) => {
    due.current = question;
  };
}
