/** A contract with a seal. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 26 26" width="26" height="26" aria-hidden>
      <path d="M5 2.5h10.5l5 5v16H5z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
      <path
        d="M15.5 2.5v5h5M8.6 11.5h8M8.6 15.5h4.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="17.6" cy="18.6" r="4" fill="#e0424c" />
    </svg>
  );
}
