"""The official Twilio package, with an HTTP client of our own beneath it.

Imported only when the first SMS is sent, and off the event loop: with aiohttp and requests it takes more than half a
second. The package's own asynchronous client is not used because its timeout has no effect, its retries would send an
SMS twice, it logs telephone numbers, and it uses a part of aiohttp that will be removed. Its generated resource
classes are not used because importing them costs another 0.8 s and 10 MB: `Version`, which they call, does the work.
"""

from __future__ import annotations

import logging
from base64 import b64encode
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

import aiohttp
from twilio.base.domain import Domain
from twilio.base.version import Version
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from incidentd.delivery.twilio_answers import BROKE, CONNECT_HINT, NO_CONNECTION, SILENT, Answer
from incidentd.errors import TemporaryFailure
from incidentd.sentences import Sentence

TWILIO_URL: Final = "https://api.twilio.com"

_log: Final = logging.getLogger(__name__)
# Shorter than any provider's own limit, so that a connection is hardly ever closed under a request.
_KEEP_ALIVE_SECONDS: Final = 15.0
# Twilio's client reads its region from the environment, which would overrule the configured address.
_NO_ENVIRONMENT: Final = {"TWILIO_REGION": ""}


class BoundedHttpClient(AsyncHttpClient):  # type: ignore[misc]  # twilio ships no types
    """Twilio's HTTP interface on kept aiohttp connections: the timeout holds, nothing is retried, nothing is logged."""

    def __init__(self, timeout: float, connections: int) -> None:
        super().__init__(_log, is_async=True, timeout=timeout)
        self._authorization: dict[tuple[str, str], str] = {}
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=connections, keepalive_timeout=_KEEP_ALIVE_SECONDS),
            timeout=aiohttp.ClientTimeout(total=timeout),
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    async def request(  # the signature is Twilio's
        self,
        method: str,
        url: str,
        params: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  # likewise; the session's own bound stands
        allow_redirects: bool = False,  # noqa: FBT001, FBT002  # likewise
    ) -> Response:
        """One HTTP request and its answer, within the timeout given at the start.

        Raises:
            TimeoutError: there was no whole answer in time.
            aiohttp.ClientError: the connection could not be made or broke.
        """
        _ = timeout, allow_redirects
        sent = dict(headers or {})
        if auth is not None:
            sent["Authorization"] = self._basic(auth)
        async with self._session.request(
            method,
            url,
            params=params,
            data=_form_encoded(data) if data else None,
            headers=sent,
            allow_redirects=False,  # the credentials go nowhere else
        ) as answer:
            text = (await answer.read()).decode("utf-8", "replace")
            return Response(answer.status, text, answer.headers)

    async def close(self) -> None:
        """Close the kept connections."""
        await self._session.close()

    def _basic(self, auth: tuple[str, str]) -> str:
        if auth not in self._authorization:
            self._authorization[auth] = "Basic " + b64encode(":".join(auth).encode()).decode("ascii")
        return self._authorization[auth]


def _form_encoded(form: Mapping[str, str]) -> bytes:
    """Every octet of the values as %XX, which says the same as if letters stood for themselves, and is made at once.

    Of a Chinese text nearly every octet must be written so; to sift them one by one takes ten times as long.
    """
    fields = [f"{quote(name)}={_octets(value)}" for name, value in form.items()]
    return "&".join(fields).encode("ascii")


def _octets(value: str) -> str:
    return "%" + value.encode().hex("%") if value else ""


class TwilioMessages:
    """The Messages resource of one account; to be made inside the running event loop."""

    def __init__(self, account_sid: str, auth_token: str, http: BoundedHttpClient, base_url: str = "") -> None:
        client = Client(account_sid, auth_token, http_client=http, environment=_NO_ENVIRONMENT)
        self._http = http
        self._version = Version(Domain(client, base_url or TWILIO_URL), "2010-04-01")
        self._account = f"/Accounts/{quote(account_sid, safe='')}"

    async def create(self, form: Mapping[str, str]) -> Answer:
        """Post one message, once.

        Raises:
            TemporaryFailure: there was no answer, or no connection.
        """
        return await self._ask("POST", f"{self._account}/Messages.json", dict(form))

    async def account(self) -> Answer:
        """Ask for the account itself: that costs nothing and shows whether the credentials hold.

        Raises:
            TemporaryFailure: there was no answer, or no connection.
        """
        return await self._ask("GET", f"{self._account}.json", None)

    async def _ask(self, method: str, uri: str, form: dict[str, str] | None) -> Answer:
        try:
            answer = await self._version.request_async(method, uri, data=form)
        except TimeoutError as error:
            said = Sentence(SILENT, seconds=f"{self._http.timeout:g}")
            raise TemporaryFailure(said, code="timeout") from error
        except aiohttp.ClientConnectorError as error:
            said = Sentence(NO_CONNECTION, said=str(error))
            raise TemporaryFailure(said, code="connect", hint=CONNECT_HINT) from error
        except (aiohttp.ClientError, OSError) as error:
            raise TemporaryFailure(Sentence(BROKE, kind=type(error).__name__), code="disconnected") from error
        return Answer(answer.status_code, answer.text, answer.headers)

    async def close(self) -> None:
        """Close the kept connections."""
        await self._http.close()
