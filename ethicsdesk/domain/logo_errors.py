"""What can be wrong with a picture chosen as logo; nothing is kept of it then."""

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.wording import tr_noop


class LogoKindError(UserError):
    """A file that is no PNG or JPEG picture, whatever its name says."""

    sentence = tr_noop(
        "“{name}” is not a PNG or JPEG picture, so it cannot be your logo. "
        "Save your logo as PNG, then choose that file."
    )


class LogoDamagedError(UserError):
    """A picture that cannot be drawn."""

    sentence = tr_noop(
        "The picture “{name}” is damaged or incomplete, so it cannot be your logo. Your papers stay as they "
        "are. Save it again from where it came from, then choose it again."
    )


class LogoTooLargeError(UserError):
    """A picture with more pixels, bytes or work in it than is safe to unpack."""

    sentence = tr_noop(
        "The picture “{name}” is too large to be opened safely. Your papers stay as they are. "
        "Save a smaller copy, such as 600 pixels wide, and choose that."
    )
