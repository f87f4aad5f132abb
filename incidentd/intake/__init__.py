"""Each way in. Nothing is answered before what came in is committed; nothing that was vouched for is thrown away."""
