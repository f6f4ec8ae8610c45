/** In the place of words whose time was up. */
export function Deleted({ what }: { readonly what: string }) {
  return <p class="soft">The words of this {what} were deleted, as promised.</p>;
}
