"""The model's file and its sums."""

from zlib import crc32

import pytest

from corpus.entities.tagging.model import pack_model, read_model
from corpus.gazetteer.packing import PackError, pack, unpack

LABELS = ("O", "B-PER", "I-PER")
LINKS = ((0, -5, 0), (3, 0, 7), (1, 2, 3))
WEIGHTS = {"w=Ana": (-127, 127, 0), "l=ana": (0, 3, -3), "s=Xxé|\u2028": (1, 2, 3)}
CLUSTERS = {"ana": 2**24 - 1, "é": 258}


def test_a_model_comes_back_as_it_was_packed() -> None:
    model = read_model(pack_model(LABELS, LINKS, WEIGHTS, CLUSTERS))

    assert (model.labels, model.transitions) == (LABELS, LINKS)
    assert {word: model.clusters.get(word) for word in (*CLUSTERS, "bo")} == {**CLUSTERS, "bo": None}


def test_keys_add_up_label_by_label() -> None:
    model = read_model(pack_model(LABELS, LINKS, WEIGHTS, CLUSTERS))
    scores = model.scores(model.sum(["w=Ana", "l=ana", "s=Xxé|\u2028"]))

    assert [score - scores[0] for score in scores] == [0, 132 + 126, 0 + 126]


def test_an_unknown_key_counts_nothing() -> None:
    model = read_model(pack_model(LABELS, LINKS, WEIGHTS, CLUSTERS))

    assert model.sum(["w=Bo"]) == 0


def test_a_key_with_half_a_surrogate_pair_counts_nothing() -> None:
    model = read_model(pack_model(LABELS, LINKS, WEIGHTS, CLUSTERS))

    assert model.sum(["w=\ud83d"]) == 0


def test_of_two_keys_with_one_checksum_the_stronger_is_kept() -> None:
    assert crc32(b"plumless") == crc32(b"buckeroo")
    model = read_model(pack_model(LABELS, LINKS, {"plumless": (9, 0, 0), "buckeroo": (0, 4, 0)}, CLUSTERS))
    scores = model.scores(model.sum(["buckeroo"]))

    assert [score - scores[0] for score in scores] == [0, -9, -9]


def test_two_hundred_keys_do_not_spill_from_label_to_label() -> None:
    model = read_model(pack_model(LABELS, LINKS, {"k": (127, -127, 127)}, CLUSTERS))
    scores = model.scores(model.sum(["k"] * 200))

    assert [score - scores[0] for score in scores] == [0, -254 * 200, 0]


def test_a_weight_too_large_for_a_byte_keeps_its_size() -> None:
    model = read_model(pack_model(LABELS, LINKS, {"b": (900, -700, 3), "c": (1, 2, 3)}, CLUSTERS))
    scores = model.scores(model.sum(["b", "c", "b"]))

    assert [score - scores[0] for score in scores] == [0, 1 - 3200, 2 - 1794]


def test_the_same_weights_make_the_same_file_in_any_order() -> None:
    turned = dict(reversed(WEIGHTS.items()))

    assert pack_model(LABELS, LINKS, turned, CLUSTERS) == pack_model(LABELS, LINKS, WEIGHTS, CLUSTERS)


def test_blocks_come_back_as_they_were_packed() -> None:
    blocks = {"one": b"", "two": bytes(range(256)) * 9}

    assert unpack(pack(blocks)) == blocks


@pytest.mark.parametrize("damage", [b"", b"nutgraf", b"PK\x03\x04", b"nutgraf\x01\x05\0\0\0[1,2]"])
def test_what_is_no_pack_is_refused(damage: bytes) -> None:
    with pytest.raises(PackError, match="install nutgraf anew"):
        unpack(damage)


def test_a_pack_cut_short_is_refused() -> None:
    packed = pack({"one": b"hello" * 99})

    with pytest.raises(PackError, match="damaged"):
        unpack(packed[:-9])


def test_a_pack_with_something_behind_it_is_refused() -> None:
    with pytest.raises(PackError, match="damaged"):
        unpack(pack({"one": b"hello"}) + b"!")


def test_weights_that_are_too_few_are_refused() -> None:
    blocks = dict(unpack(pack_model(LABELS, LINKS, WEIGHTS, CLUSTERS)))
    blocks["weights"] = blocks["weights"][:-1]

    with pytest.raises(PackError, match="damaged"):
        read_model(pack({name: bytes(block) for name, block in blocks.items()}))
