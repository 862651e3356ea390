import Foundation

print(Data("nothing".utf8).base64EncodedString())
